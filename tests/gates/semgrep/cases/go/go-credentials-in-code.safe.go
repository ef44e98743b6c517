package cases

import (
	"database/sql"
	"net/http"
	"net/smtp"
	"os"

	"github.com/redis/go-redis/v9"
)

func connect(req *http.Request) {
	_, _ = sql.Open("mysql", os.Getenv("DATABASE_URL"))
	_, _ = sql.Open("sqlite3", "file:test.db?cache=shared")
	_, _ = sql.Open("postgres", "host=db user=shop dbname=shop sslmode=verify-full")
	req.SetBasicAuth("admin", os.Getenv("ADMIN_PASSWORD"))
	_ = smtp.PlainAuth("", "robot", os.Getenv("MAIL_PASSWORD"), "mail.example.com")
	_ = redis.NewClient(&redis.Options{Addr: "cache:6379", Password: ""})
	password := os.Getenv("PASSWORD")
	if password == "" {
		return
	}
}
