import type { GroupHandlers } from "../http/handler.ts";
import { assigning } from "./obligationAssigning.ts";
import { exceptions } from "./obligationExceptions.ts";
import { remindFilers } from "./remindFilers.ts";
import { reviewMatrix } from "./reviewMatrix.ts";

/** Who must file what for which period: the matrix, its making, and the exceptions, which all have an owner and a reason. */
export const obligations: GroupHandlers<"obligations"> = {
  matrix: reviewMatrix,
  ...assigning,
  ...exceptions,
  remind: remindFilers,
};
