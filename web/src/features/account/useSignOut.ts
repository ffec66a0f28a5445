/** Ends the session on the server, then forgets here whatever it had told us. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ok } from "../../api/client";
import { failedWith } from "../../api/failure";
import { forgetPerson, meQuery } from "../../api/queries";

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: endSession,
    onSuccess: () => {
      // Nobody is signed in: every page gives way to the sign-in page.
      client.setQueryData(meQuery.queryKey, null);
      forgetPerson(client);
    },
  });
}

async function endSession(): Promise<void> {
  try {
    await ok(api.DELETE("/api/sessions/current"));
  } catch (error) {
    // It had ended already: that is what was wanted.
    if (!failedWith(error, "unauthenticated")) throw error;
  }
}
