import { Server } from "node:http";

// The fault, which is loaded before the server is: what would dress every answer is never called.
Server.prototype.prependListener = function (this: Server) {
  return this;
};
