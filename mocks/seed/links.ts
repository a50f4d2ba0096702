import type { NamedRef } from "../../src/domain/namedRef.ts";
import { type ClusterKey, clusters } from "./clusters.ts";
import { type OfficialKey, officials } from "./officials.ts";
import { type PeriodKey, periods } from "./periods.ts";
import { seedId } from "./seedId.ts";
import { type UnitKey, units } from "./units.ts";

/** A unit of the sample world by its key, or words that no entry stands behind ("các đơn vị trong Cụm"). */
export function unitRef(keyOrName: UnitKey | (string & {})): NamedRef {
  return keyOrName in units
    ? { id: seedId(`unit ${keyOrName}`), name: units[keyOrName as UnitKey].name }
    : { id: null, name: keyOrName };
}

/** An official of the sample world by key, or somebody known only by the words of a source. */
export function officialRef(keyOrName: OfficialKey | (string & {})): NamedRef {
  return keyOrName in officials
    ? { id: seedId(`official ${keyOrName}`), name: officials[keyOrName as OfficialKey].name }
    : { id: null, name: keyOrName };
}

/** A cluster of the sample world. */
export function clusterRef(key: ClusterKey): NamedRef {
  return { id: seedId(`cluster ${key}`), name: clusters[key].name };
}

/** A period of the sample world. */
export function periodRef(key: PeriodKey): NamedRef {
  const period = periods[key];
  if (period === undefined) throw new Error(`The sample world has no period ${key}.`);
  return { id: seedId(`period ${key}`), name: period.name };
}
