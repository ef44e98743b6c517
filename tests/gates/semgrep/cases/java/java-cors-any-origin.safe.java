import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
public class CorsSettings {
  @Bean
  CorsConfiguration cors() {
    CorsConfiguration cors = new CorsConfiguration();
    cors.addAllowedOrigin("https://app.example.com");
    cors.addAllowedMethod("*");
    cors.setAllowCredentials(true);
    return cors;
  }
}

@Configuration
public class WebSettings implements WebMvcConfigurer {
  @Override
  public void addCorsMappings(CorsRegistry registry) {
    registry.addMapping("/open/**").allowedOrigins("*").allowedMethods("GET");
  }
}
