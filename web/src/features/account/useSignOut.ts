/** Ends the session on the server, then forgets here whatever it had told us. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { api, ok } from "../../api/client";
import { failedWith } from "../../api/failure";
import { paths } from "../../paths";

export function useSignOut() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: endSession,
    onSuccess: async () => {
      await navigate(paths.signIn());
      client.clear();
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
