import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration
public class EncoderConfiguration {
  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }
}

@Configuration
public class UserConfiguration {
  @Bean
  UserDetails editor(Settings settings, PasswordEncoder encoder) {
    return User.withUsername("editor").password(encoder.encode(settings.editorPassword())).roles("EDITOR").build();
  }
}
