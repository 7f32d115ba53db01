// A server that ends the moment it is told to, whatever it is about.
process.prependListener("SIGTERM", () => process.exit(0));
