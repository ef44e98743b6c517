package cases

import (
	"context"
	"os/exec"

	"github.com/sashabaranov/go-openai"
)

func act(ctx context.Context, client *openai.Client, request openai.ChatCompletionRequest) error {
	resp, err := client.CreateChatCompletion(ctx, request)
	if err != nil {
		return err
	}
	command := resp.Choices[0].Message.Content
	// ruleid: go-model-output-run
	return exec.CommandContext(ctx, "bash", "-c", command).Run()
}
