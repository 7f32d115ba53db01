import pg from "pg";

// Whoever wants a connection from a pool that has none left waits for as long as it takes.
const { connect } = pg.Pool.prototype;
pg.Pool.prototype.connect = function (this: pg.Pool, ...told: unknown[]) {
  this.options.connectionTimeoutMillis = 0;
  return Reflect.apply(connect, this, told);
} as typeof connect;
