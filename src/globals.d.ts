/** True only in the build that carries the backend inside the page. */
declare const __DEMO__: boolean;
