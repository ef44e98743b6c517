class TrustAll implements X509TrustManager {
  // ruleid: java-tls-check-off
  public void checkServerTrusted(X509Certificate[] chain, String type) {}

  void connect(HttpsURLConnection connection) {
    // ruleid: java-tls-check-off
    connection.setHostnameVerifier((host, session) -> true);
  }
}
