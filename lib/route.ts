import { env } from "@/lib/env";
import { type OutsideRoute, originRefusal, takesOutsidePosts } from "@/lib/origin";

type Context<P> = { params: Promise<P> };
type Run<P> = (request: Request, params: P) => Promise<Response>;

/** What a route does when it is posted to. Only those that are listed (lib/origin.ts) take a post that came from no page of ours. */
export const posted =
  <P>(_: OutsideRoute, run: Run<P>) =>
  async (request: Request, { params }: Context<P>): Promise<Response> => {
    const outside = takesOutsidePosts(new URL(request.url).pathname);
    if (!outside && originRefusal(request.headers, env.APP_URL)) return new Response(null, { status: 403 });
    return run(request, await params);
  };
