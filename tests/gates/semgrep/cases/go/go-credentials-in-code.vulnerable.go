package cases

import (
	"database/sql"
	"net/http"
	"net/smtp"

	"github.com/redis/go-redis/v9"
)

func connect(req *http.Request) {
	// ruleid: go-credentials-in-code
	_, _ = sql.Open("mysql", "shop:hunter22@tcp(db:3306)/shop")
	// ruleid: go-credentials-in-code
	_, _ = sql.Open("postgres", "host=db user=shop password=hunter22 dbname=shop")
	// ruleid: go-credentials-in-code
	req.SetBasicAuth("admin", "hunter22")
	// ruleid: go-credentials-in-code
	_ = smtp.PlainAuth("", "robot", "hunter22", "mail.example.com")
	// ruleid: go-credentials-in-code
	_ = redis.NewClient(&redis.Options{Addr: "cache:6379", Password: "hunter22"})
}

func login(w http.ResponseWriter, r *http.Request) {
	password := r.FormValue("password")
	// ruleid: go-credentials-in-code
	if password == "hunter22" {
		return
	}
}
