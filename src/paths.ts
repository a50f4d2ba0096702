import type { ConferenceFilter } from "./domain/conferenceFilter.ts";

/** Every address of the screens, as functions; nothing else writes one by hand. */
export const paths = {
  home: () => "/",
  signIn: () => "/dang-nhap",
  conferences: (filter: Partial<ConferenceFilter> = {}) => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(filter))
      if (value !== undefined) query.set(name, String(value));
    return query.size > 0 ? `/hoi-nghi?${query}` : "/hoi-nghi";
  },
  newConference: (draft?: string) => (draft === undefined ? "/hoi-nghi/moi" : `/hoi-nghi/moi?draft=${draft}`),
  conference: (id: string) => `/hoi-nghi/${id}`,
  editConference: (id: string) => `/hoi-nghi/${id}/sua`,
  conferenceHistory: (id: string) => `/hoi-nghi/${id}/lich-su`,
  units: () => "/don-vi",
  clusters: () => "/cum",
  periods: () => "/ky",
  officials: () => "/nguoi",
  accounts: () => "/tai-khoan",
  ownAccount: () => "/tai-khoan-cua-toi",
};
