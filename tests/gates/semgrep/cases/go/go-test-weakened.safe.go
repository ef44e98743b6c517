package cases

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestTotal(t *testing.T) {
	t.Skip("needs the payment sandbox")
}

func TestSum(t *testing.T) {
	assert.True(t, total(1, 2) == 3)
	assert.Equal(t, 3, total(1, 2))
}
