import { HttpResponse, http, type RequestHandler } from "msw";

/** How the backend in the page takes a request. */
export type Answer = (request: Request) => Promise<Response>;

/** Hands every call of the API to the backend; all else goes to the network as usual. */
export function apiHandlers(answer: Answer): RequestHandler[] {
  const api = new URL("/api/*", location.origin).href;
  return [
    http.all(api, async ({ request }) => {
      const response = await answer(request);
      return new HttpResponse(response.body, response);
    }),
  ];
}
