import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router-dom";
import { view } from "../../api/client.ts";
import { contract } from "../../api/contract.ts";
import type { Answer } from "../../api/endpoint.ts";
import type { ApiProblem } from "../../api/problem.ts";
import { read } from "../../api/query.ts";
import type { AttendanceFilter } from "../../domain/conference/attendanceHistory.ts";
import { isId } from "../../domain/newId.ts";

type Page = Answer<typeof contract.units.attendance>;

/** A unit's history under the filter of the page's address, loaded page by page, and its counts by year. */
export function useAttendance(id: string) {
  const [address, setAddress] = useSearchParams();
  const year = Number(address.get("year"));
  const cluster = address.get("cluster");
  const filter: AttendanceFilter = {
    ...(Number.isInteger(year) && year >= 1900 && year <= 2200 && { year }),
    ...(isId(cluster) && { cluster }),
  };
  const list = useInfiniteQuery<Page, ApiProblem, Page[], unknown[], string>({
    queryKey: [contract.units.attendance.path, { id, ...filter }],
    queryFn: ({ pageParam, signal }) =>
      view(
        contract.units.attendance,
        { id, ...filter, ...(pageParam !== "" && { cursor: pageParam }) },
        signal,
      ),
    initialPageParam: "",
    getNextPageParam: page => page.next,
    select: ({ pages }) => pages,
  });
  const ofCluster = filter.cluster === undefined ? {} : { cluster: filter.cluster };
  const counts = useQuery(read(contract.units.attendanceCounts, { id, ...ofCluster })).data?.rows ?? [];
  /** Everything that the filter leaves, for paper. */
  const loadAll = async () => {
    let isMore = list.hasNextPage;
    while (isMore) isMore = (await list.fetchNextPage()).hasNextPage;
  };
  const narrow = (name: keyof AttendanceFilter, value: string) =>
    setAddress(before => {
      const after = new URLSearchParams(before);
      if (value === "") after.delete(name);
      else after.set(name, value);
      return after;
    });
  return {
    filter,
    list,
    rows: list.data?.flatMap(page => page.rows),
    counts,
    loadAll,
    narrow,
    clear: () => setAddress({}),
  };
}
