import type { AuditFilter } from "./domain/audit.ts";
import type { AttendanceFilter } from "./domain/conference/attendanceHistory.ts";
import type { ConferenceFilter, ConferenceSort } from "./domain/conference/conferenceFilter.ts";

/** Every address of the screens, as functions; nothing else writes one by hand. */
export const paths = {
  home: () => "/",
  signIn: () => "/dang-nhap",
  conferences: (filter: Partial<ConferenceFilter> & { sort?: ConferenceSort; cols?: string } = {}) =>
    withQuery("/hoi-nghi", filter),
  newConference: (draft?: string) => (draft === undefined ? "/hoi-nghi/moi" : `/hoi-nghi/moi?draft=${draft}`),
  conference: (id: string) => `/hoi-nghi/${id}`,
  editConference: (id: string) => `/hoi-nghi/${id}/sua`,
  conferenceHistory: (id: string) => `/hoi-nghi/${id}/lich-su`,
  outbox: () => "/cho-gui",
  reviews: () => "/bao-cao",
  review: (id: string) => `/bao-cao/${id}`,
  writeReview: (id: string) => `/bao-cao/${id}/viet`,
  checkReview: (id: string) => `/bao-cao/${id}/kiem-tra`,
  judgeReview: (id: string) => `/bao-cao/${id}/xem-xet`,
  reviewHistory: (id: string) => `/bao-cao/${id}/lich-su`,
  reviewForms: () => "/mau-bao-cao",
  newReviewForm: (draft: string) => `/mau-bao-cao/moi?draft=${draft}`,
  reviewForm: (id: string) => `/mau-bao-cao/${id}`,
  units: (on?: string) => (on === undefined ? "/don-vi" : `/don-vi?on=${on}`),
  unitGroups: (on?: string) => (on === undefined ? "/nhom-don-vi" : `/nhom-don-vi?on=${on}`),
  importUnits: () => "/don-vi/nhap",
  unit: (id: string, on?: string) => (on === undefined ? `/don-vi/${id}` : `/don-vi/${id}?on=${on}`),
  attendance: (id: string, filter: Partial<AttendanceFilter> = {}) =>
    withQuery(`/don-vi/${id}/tham-du`, filter),
  clusters: (on?: string) => (on === undefined ? "/cum" : `/cum?on=${on}`),
  cluster: (id: string, on?: string) => (on === undefined ? `/cum/${id}` : `/cum/${id}?on=${on}`),
  editCluster: (id: string) => `/cum/${id}/sua`,
  handover: (id: string) => `/cum/${id}/ban-giao`,
  handoverSheet: (id: string, on?: string) =>
    on === undefined ? `/cum/${id}/phieu-ban-giao` : `/cum/${id}/phieu-ban-giao?on=${on}`,
  agreement: (id: string, year: number | string) => `/cum/${id}/giao-uoc/${year}`,
  editAgreement: (id: string, year: number | string) => `/cum/${id}/giao-uoc/${year}/sua`,
  periods: () => "/ky",
  officials: () => "/nguoi",
  official: (id: string, on?: string) => (on === undefined ? `/nguoi/${id}` : `/nguoi/${id}?on=${on}`),
  editOfficial: (id: string) => `/nguoi/${id}/sua`,
  accounts: () => "/tai-khoan",
  inbox: () => "/hop-thu",
  audit: (filter: Partial<AuditFilter> = {}) => withQuery("/nhat-ky", filter),
  revision: (id: string, version: number) =>
    version > 1
      ? `/hoi-nghi/${id}/lich-su?version=${version}&against=${version - 1}`
      : `/hoi-nghi/${id}/lich-su?version=${version}`,
  account: (id: string) => `/tai-khoan/${id}`,
  posts: (on?: string) => (on === undefined ? "/phan-cong" : `/phan-cong?on=${on}`),
  choosePassword: (token = "") => (token === "" ? "/mat-khau-moi" : `/mat-khau-moi#${token}`),
  ownAccount: () => "/tai-khoan-cua-toi",
};

function withQuery(path: string, filter: object): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value !== undefined) query.set(name, String(value));
  return query.size > 0 ? `${path}?${query}` : path;
}
