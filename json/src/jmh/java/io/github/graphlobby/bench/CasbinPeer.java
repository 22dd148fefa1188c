package io.github.graphlobby.bench;

import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.PermissionRule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;

/**
 * jCasbin with its model for REST: permissions are roles, and {@code keyMatch3} knows {@code {id}}. That one permission
 * may demand another, and that a name wins over a parameter, it cannot say.
 */
final class CasbinPeer {
    private static final String MODEL = """
            [request_definition]
            r = sub, obj, act
            [policy_definition]
            p = sub, obj, act
            [role_definition]
            g = _, _
            [policy_effect]
            e = some(where (p.eft == allow))
            [matchers]
            m = r.act == p.act && keyMatch3(r.obj, p.obj) && g(r.sub, p.sub)
            """;

    private final Enforcer enforcer;

    CasbinPeer(PermissionModel model, List<Decisions.Request> requests) {
        var text = new Model();
        text.loadModelFromText(MODEL);
        enforcer = new Enforcer(text);
        enforcer.enableLog(false);
        Set<List<String>> policies = new LinkedHashSet<>();
        for (PermissionRule rule : model.rules()) {
            for (String template : rule.templates()) {
                for (String method : rule.methods()) {
                    policies.add(List.of(role(rule), template.toLowerCase(Locale.ROOT), method));
                }
            }
        }
        enforcer.addPolicies(new ArrayList<>(policies));
        for (int i = 0; i < requests.size(); i++) {
            Decisions.Request asked = requests.get(i);
            for (String name : asked.names()) {
                enforcer.addGroupingPolicy(user(i), name);
            }
        }
    }

    private static String role(PermissionRule rule) {
        return Decisions.name(rule.permission().scheme(), rule.permission().name());
    }

    private static String user(int i) {
        return "user" + i;
    }

    /** Whether the i-th request is allowed. */
    boolean allows(int i, Decisions.Request asked) {
        return enforcer.enforce(user(i), asked.path().toLowerCase(Locale.ROOT), asked.method());
    }
}
