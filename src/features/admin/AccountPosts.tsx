import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { contract } from "../../api/contract.ts";
import { read, useWrite } from "../../api/query.ts";
import type { Account } from "../../domain/people/account.ts";
import { hasBegun, type Post } from "../../domain/people/post.ts";
import { todayInVietnam } from "../../i18n/formats.ts";
import { useLanguage, useWords } from "../../i18n/useWords.ts";
import { postsWords } from "../../i18n/words/posts.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { Table } from "../../ui/Table.tsx";
import { toast } from "../../ui/toast.ts";
import { ConfirmDialog } from "./ConfirmDialog.tsx";
import { DelegateForm } from "./DelegateForm.tsx";
import { EndPostForm } from "./EndPostForm.tsx";
import { PostForm } from "./PostForm.tsx";
import { postColumns } from "./postColumns.tsx";
import { usePlaceNames } from "./usePlaceNames.ts";

type Task = { does: "add" } | { does: "end" | "delegate" | "takeBack"; post: Post };

/** Every post of an account, past and coming ones too, and what can be done about them; nobody does it for themselves. */
export function AccountPosts({ account, isOwn }: { account: Account; isOwn: boolean }) {
  const words = useWords(postsWords);
  const { language } = useLanguage();
  const accounts = useQuery(read(contract.accounts.list, {})).data?.rows ?? [];
  const placeOf = usePlaceNames();
  const remove = useWrite(contract.posts.remove);
  const [task, setTask] = useState<Task>();
  const [today] = useState(() => todayInVietnam(new Date()));
  const close = () => setTask(undefined);
  const holderOf = (postId: string) =>
    accounts.find(({ posts }) => posts.some(({ id }) => id === postId))?.name;
  const whyNot = isOwn ? words.ownRights : undefined;
  const actions = (post: Post) => (
    <Menu
      bare
      label={words.rowActions}
      items={[
        { id: "end", label: words.end, onSelect: () => setTask({ does: "end", post }), whyNot },
        {
          id: "delegate",
          label: words.delegate,
          onSelect: () => setTask({ does: "delegate", post }),
          whyNot: post.onBehalfOf === null ? undefined : words.notTwice,
        },
        {
          id: "takeBack",
          label: words.takeBack,
          danger: true,
          onSelect: () => setTask({ does: "takeBack", post }),
          whyNot: whyNot ?? (hasBegun(post, today) ? words.begun : undefined),
        },
      ]}
    />
  );
  const takeBack = async ({ id, version }: Post) => {
    await remove.send({ id, version, body: {} });
    toast(words.tookBack(account.name));
    close();
  };
  return (
    <section aria-labelledby="posts">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <h2 id="posts" className="text-base font-semibold">
          {words.title}
        </h2>
        <Button
          icon={<Plus aria-hidden className="size-4" />}
          whyNot={whyNot}
          onClick={() => setTask({ does: "add" })}
        >
          {words.add}
        </Button>
      </div>
      {account.posts.length === 0 ? (
        <EmptyState title={words.none} text={words.noneText} />
      ) : (
        <Table
          caption={words.title}
          columns={postColumns<Post>(language, { today, placeOf, holderOf })}
          rows={account.posts}
          rowKey={post => post.id}
          actions={actions}
          actionsLabel={words.columns.actions}
        />
      )}
      {task?.does === "add" && (
        <PostForm accountId={account.id} name={account.name} today={today} onClose={close} />
      )}
      {task?.does === "end" && (
        <EndPostForm post={task.post} name={account.name} today={today} onClose={close} />
      )}
      {task?.does === "delegate" && (
        <DelegateForm post={task.post} name={account.name} today={today} onClose={close} />
      )}
      {task?.does === "takeBack" && (
        <ConfirmDialog
          title={words.takeBackTitle(account.name)}
          text={words.takeBackText}
          action={words.takeBack}
          danger
          onConfirm={() => takeBack(task.post)}
          onClose={close}
        />
      )}
    </section>
  );
}
