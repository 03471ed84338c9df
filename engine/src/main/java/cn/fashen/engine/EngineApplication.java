package cn.fashen.engine;

import java.time.Instant;
import java.util.Map;
import org.operaton.bpm.engine.impl.util.ClockUtil;
import org.operaton.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.operaton.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The stock engine with its REST interface; nothing of the law lives here. */
@SpringBootApplication
public class EngineApplication {

  public static void main(String[] args) {
    SpringApplication.run(EngineApplication.class, args);
  }

  /** The REST interface has no sign-in of its own: ask for the technical account on every address but health. */
  @Bean
  FilterRegistrationBean<ProcessEngineAuthenticationFilter> basicAuthentication() {
    var filter = new FilterRegistrationBean<>(new ProcessEngineAuthenticationFilter());
    filter.addInitParameter("authentication-provider", HttpBasicAuthenticationProvider.class.getName());
    filter.addUrlPatterns("/engine-rest/*", "/actuator/clock");
    filter.setAsyncSupported(true);
    filter.setOrder(1);
    return filter;
  }

  /** Shifts the engine's clock for rehearsals; exists only under the profile that production never has. */
  @Component
  @Profile("rehearsal")
  @Endpoint(id = "clock")
  static class SimulatedClock {

    @ReadOperation
    Map<String, String> read() {
      return Map.of("now", Instant.ofEpochMilli(ClockUtil.getCurrentTime().getTime()).toString());
    }

    @WriteOperation
    Map<String, String> shift(long offsetMs) {
      ClockUtil.reset();
      ClockUtil.offset(offsetMs);
      return read();
    }
  }
}
