import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";

/** A provider that is running, and the client it knows. */
export interface RunningProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  stop: () => Promise<void>;
}

/**
 * Starts a real OpenID Connect provider for one client. Whoever types a name on its page is that person: the name is the login
 * there, and the address of that name is verified unless the name begins with "unverified".
 */
export async function startProvider(baseUrl: string): Promise<RunningProvider> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [clientId, clientSecret] = ["so-ket", "a secret for tests only"];
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${baseUrl}/api/oidc/callback`],
        post_logout_redirect_uris: [`${baseUrl}/`],
      },
    ],
    claims: { openid: ["sub"], profile: ["preferred_username"], email: ["email", "email_verified"] },
    cookies: { keys: ["for tests only"] },
    pkce: { required: () => true },
    findAccount: (_: unknown, login: string) => ({
      accountId: login,
      claims: () => ({
        sub: `subject of ${login}`,
        preferred_username: login,
        email: `${login}@thainguyen.example`,
        email_verified: !login.startsWith("unverified"),
      }),
    }),
  });
  server.on("request", provider.callback());
  const stop = async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  };
  return { issuer, clientId, clientSecret, stop };
}
