package cn.fashen.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.operaton.bpm.engine.IdentityService;
import org.operaton.bpm.engine.ProcessEngine;
import org.operaton.bpm.engine.authorization.Groups;
import org.operaton.bpm.engine.impl.util.ClockUtil;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The stock engine with its REST interface; nothing of the law lives here. */
@SpringBootApplication
public class EngineApplication {

  public static void main(String[] args) {
    SpringApplication.run(EngineApplication.class, args);
  }

  /** The REST interface has no sign-in of its own: ask for the technical account on every address but health. */
  @Bean
  FilterRegistrationBean<TechnicalAccount> basicAuthentication(
      @Value("${ENGINE_USER}") String user,
      @Value("${ENGINE_PASSWORD}") String password,
      ObjectProvider<IdentityService> identity) {
    var filter = new FilterRegistrationBean<>(new TechnicalAccount(user, password, identity));
    filter.addUrlPatterns("/engine-rest/*", "/actuator/clock");
    filter.setAsyncSupported(true);
    filter.setOrder(1);
    return filter;
  }

  /**
   * One account whose secret comes from the environment. The engine's own filter asks its database three times for each
   * request (account, groups, tenants), which was a quarter of all its statements.
   */
  static class TechnicalAccount extends OncePerRequestFilter {

    private final String user;
    private final byte[] expected;
    private final ObjectProvider<IdentityService> identity;

    TechnicalAccount(String user, String password, ObjectProvider<IdentityService> identity) {
      if (user.isBlank() || password.isBlank()) {
        throw new IllegalStateException("ENGINE_USER and ENGINE_PASSWORD must not be empty");
      }
      var pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
      this.user = user;
      this.expected = ("Basic " + Base64.getEncoder().encodeToString(pair)).getBytes(StandardCharsets.UTF_8);
      this.identity = identity;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      var given = request.getHeader("Authorization");
      if (given == null || !MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8))) {
        response.setHeader("WWW-Authenticate", "Basic realm=\"engine\"");
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        return;
      }
      var service = identity.getObject();
      // As its administrator, so that it sees the variants of every agency (tenant).
      service.setAuthentication(user, List.of(Groups.OPERATON_ADMIN), List.of());
      try {
        chain.doFilter(request, response);
      } finally {
        service.clearAuthentication();
      }
    }
  }

  /**
   * One running instance for a case, kept by the database itself: a start whose answer was lost may still be under way
   * when it is repeated, and whoever looks first sees nothing of it. The later of the two then waits for the earlier one
   * and fails.
   */
  @Component
  static class OneInstancePerCase {

    /**
     * @param engine has made its tables when it is there
     * @param key the process that a case runs in, whatever its version or variant; an id begins with it
     */
    OneInstancePerCase(ProcessEngine engine, JdbcTemplate database, @Value("${fashen.case-process}") String key) {
      try {
        database.execute(
            "CREATE UNIQUE INDEX IF NOT EXISTS fashen_one_instance_per_case ON act_ru_execution (business_key_) "
                + "WHERE parent_id_ IS NULL AND super_exec_ IS NULL AND proc_def_id_ LIKE '" + key + ":%'");
      } catch (DataAccessException failure) {
        // Made by another engine in this moment, or there are two already, which the reconciler shows.
        LoggerFactory.getLogger(OneInstancePerCase.class).warn("{}: {}", engine.getName(), failure.getMessage());
      }
    }
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
