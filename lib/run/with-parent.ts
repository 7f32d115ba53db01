// Loaded first in every child. When the parent goes, even by kill -9, the channel closes and the child ends itself.
process.on("disconnect", () => {
  setTimeout(() => process.kill(process.pid, "SIGKILL"), 12_000).unref();
  process.kill(process.pid, "SIGTERM");
});
process.channel?.unref();

// What the child forks in turn (Next's build does) needs its own channel, and would be given this hook.
process.execArgv.length = 0;
