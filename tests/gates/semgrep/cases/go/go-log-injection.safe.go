package cases

import (
	"log"
	"log/slog"
	"net/http"
	"strings"
)

func login(w http.ResponseWriter, r *http.Request) {
	user := r.FormValue("user")
	log.Printf("login of %q", user)
	log.Printf("login of %s", strings.ReplaceAll(user, "\n", ""))
	slog.Info("login", "user", user)
	log.Println("login")
}
