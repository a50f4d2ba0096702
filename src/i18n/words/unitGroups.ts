import { catalogue } from "../catalogue.ts";

/** The words of groups of units. */
export const unitGroupWords = catalogue({
  vi: {
    title: "Nhóm đơn vị",
    add: "Thêm nhóm đơn vị",
    edit: "Sửa nhóm đơn vị",
    search: "Tìm nhóm đơn vị",
    name: "Tên nhóm",
    members: "Đơn vị trong nhóm hôm nay",
    member: (at: number) => `Đơn vị ${at}`,
    from: "Từ ngày",
    to: "Đến hết ngày",
    addMember: "Thêm đơn vị vào nhóm",
    leaveOut: (at: number) => `Bỏ đơn vị ${at}`,
    saved: (name: string) => `Đã lưu nhóm ${name}.`,
    nothing: {
      title: "Chưa có nhóm đơn vị nào",
      text: "Nhóm là các đơn vị hay được gọi chung, như các đoàn thể chính trị – xã hội cấp tỉnh.",
    },
  },
  en: {
    title: "Groups of units",
    add: "Add a group of units",
    edit: "Edit the group of units",
    search: "Search the groups of units",
    name: "Name of the group",
    members: "Units in the group today",
    member: (at: number) => `Unit ${at}`,
    from: "From",
    to: "Until",
    addMember: "Add a unit to the group",
    leaveOut: (at: number) => `Leave unit ${at} out`,
    saved: (name: string) => `The group ${name} is saved.`,
    nothing: {
      title: "No groups of units yet",
      text: "A group is units that papers name as one, such as the mass organisations of the province.",
    },
  },
});
