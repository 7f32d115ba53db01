import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Halt } from "@/lib/run/halt";

const PROGRAM = "/usr/sbin/nginx";

/** Debian's nginx before some servers on this machine, with the settings that README.md, "On a server", gives. */
export async function openNginx(port: number, servers: number[]) {
  if (!existsSync(PROGRAM)) throw new Halt(`This needs nginx at ${PROGRAM}: apt-get install nginx-light.`);
  const folder = mkdtempSync(path.join(tmpdir(), "bobbin-nginx-"));
  writeFileSync(path.join(folder, "nginx.conf"), settings(port, servers));
  const child = spawn(PROGRAM, ["-p", folder, "-c", "nginx.conf", "-e", "error.log"], { stdio: "inherit" });
  const ended = once(child, "exit");
  return async () => {
    child.kill("SIGQUIT");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}

const settings = (port: number, servers: number[]) => `
daemon off;
worker_processes 1;
pid nginx.pid;
events { worker_connections 1024; }
http {
  access_log off;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;

  upstream bobbin {
${servers.map((server) => `    server 127.0.0.1:${server} max_fails=0;`).join("\n")}
    keepalive 32;
  }
  server {
    listen 127.0.0.1:${port};
    proxy_http_version 1.1;
    proxy_set_header Connection "";
    proxy_set_header Host $http_host;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    proxy_next_upstream error timeout non_idempotent;
    location / { proxy_pass http://bobbin; }
    location /_next/static/ {
      proxy_next_upstream error timeout http_404;
      proxy_pass http://bobbin;
    }
  }
}
`;
