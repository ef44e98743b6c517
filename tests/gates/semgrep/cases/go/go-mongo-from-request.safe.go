package cases

import (
	"encoding/json"
	"net/http"

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
)

type credentials struct {
	Name string `json:"name"`
}

func login(w http.ResponseWriter, r *http.Request, users *mongo.Collection) {
	var given credentials
	if err := json.NewDecoder(r.Body).Decode(&given); err != nil {
		return
	}
	_ = users.FindOne(r.Context(), bson.M{"name": given.Name})
	_ = users.FindOne(r.Context(), bson.D{{Key: "name", Value: r.FormValue("name")}})
	filter := bson.M{"name": r.FormValue("name"), "active": true}
	_, _ = users.Find(r.Context(), filter)
	_, _ = users.Find(r.Context(), bson.M{"$where": "this.a > this.b"})
}
