class Pinned implements X509TrustManager {
  // ok: java-tls-check-off
  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
    platform.checkServerTrusted(chain, type);
  }

  void connect(HttpsURLConnection connection) {
    // ok: java-tls-check-off
    connection.setHostnameVerifier((host, session) -> host.equals("api.example.com"));
  }
}
