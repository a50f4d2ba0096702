import "./ui/theme.css";
import "./app/beforeTheme.css";
import { createRoot } from "react-dom/client";
import { createBrowserRouter } from "react-router-dom";
import { contract } from "./api/contract.ts";
import { read } from "./api/query.ts";
import { App } from "./app/App.tsx";
import { keepApp, watchServer } from "./app/appUpdate.ts";
import { makeQueries } from "./app/makeQueries.ts";
import { routes } from "./app/routes.tsx";
import { applyTheme, followSystemTheme } from "./ui/themeChoice.ts";

applyTheme();
followSystemTheme();

// In the demo the worker that answers for the server stands in this place.
const isServed = import.meta.env.PROD && !__DEMO__;
// Without a worker (plain HTTP, private window, storage forbidden) the app works as it did, only not without a network.
if (isServed) window.addEventListener("load", () => void keepApp().catch(watchServer));

if (__DEMO__) await import("../mocks/browser.ts").then(mocks => mocks.startMocks());

// Who is signed in is asked while the first page is still on its way.
const queries = makeQueries();
void queries.prefetchQuery(read(contract.session.view, {}));

const root = document.getElementById("root");
if (root) createRoot(root).render(<App router={createBrowserRouter(routes)} queries={queries} />);
