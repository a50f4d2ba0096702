import "./ui/theme.css";
import "./app/beforeTheme.css";
import { createRoot } from "react-dom/client";
import { createBrowserRouter } from "react-router-dom";
import { App } from "./app/App.tsx";
import { keepApp, watchServer } from "./app/appUpdate.ts";
import { askAhead } from "./app/askAhead.ts";
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

const queries = makeQueries();
void askAhead(queries, location);

const root = document.getElementById("root");
if (root) createRoot(root).render(<App router={createBrowserRouter(routes)} queries={queries} />);
