/** Coming in: after it the app knows who is there and goes on where it was left. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearchParams } from "react-router";
import type { ApiFailure } from "../../api/failure";
import { forgetPerson, meQuery } from "../../api/queries";
import type { components } from "../../api/schema.gen";
import { backTo } from "../../paths";

type Account = components["schemas"]["AccountView"];

export function useEnter<V>(send: (what: V) => Promise<Account>) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return useMutation<Account, ApiFailure, V>({
    mutationFn: send,
    onSuccess: async (account) => {
      forgetPerson(client);
      client.setQueryData(meQuery.queryKey, account);
      await navigate(backTo(search), { replace: true });
    },
  });
}
