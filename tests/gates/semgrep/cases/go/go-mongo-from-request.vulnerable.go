package cases

import (
	"encoding/json"
	"net/http"

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
)

func search(w http.ResponseWriter, r *http.Request, users *mongo.Collection) {
	name := r.FormValue("name")
	// ruleid: go-mongo-from-request
	filter := bson.M{"$where": "this.name == '" + name + "'"}
	_, _ = users.Find(r.Context(), filter)
}

func login(w http.ResponseWriter, r *http.Request, users *mongo.Collection) {
	var filter bson.M
	if err := json.NewDecoder(r.Body).Decode(&filter); err != nil {
		return
	}
	// ruleid: go-mongo-from-request
	_ = users.FindOne(r.Context(), filter)
}

func raw(w http.ResponseWriter, r *http.Request, users *mongo.Collection) {
	var filter bson.D
	// ruleid: go-mongo-from-request
	_ = bson.UnmarshalExtJSON([]byte(r.URL.Query().Get("q")), true, &filter)
}
