package cases

import (
	"context"
	"fmt"
	"os/exec"

	"github.com/sashabaranov/go-openai"
)

var actions = map[string]string{"disk": "df", "load": "uptime"}

func act(ctx context.Context, client *openai.Client, request openai.ChatCompletionRequest) error {
	resp, err := client.CreateChatCompletion(ctx, request)
	if err != nil {
		return err
	}
	fmt.Println(resp.Choices[0].Message.Content)
	program, ok := actions[resp.Choices[0].Message.Content]
	if !ok {
		return nil
	}
	return exec.CommandContext(ctx, program).Run()
}
