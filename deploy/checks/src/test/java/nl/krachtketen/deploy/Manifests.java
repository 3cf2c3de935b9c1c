package nl.krachtketen.deploy;

import com.google.gson.JsonElement;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/** Manifests as Kubernetes would read them: a field that its published schema does not know is refused. */
final class Manifests {

    private static final Map<String, Class<?>> TYPES = Map.of(
            "v1 Namespace", V1Namespace.class,
            "v1 ConfigMap", V1ConfigMap.class,
            "v1 Service", V1Service.class,
            "apps/v1 Deployment", V1Deployment.class,
            "autoscaling/v2 HorizontalPodAutoscaler", V2HorizontalPodAutoscaler.class,
            "policy/v1 PodDisruptionBudget", V1PodDisruptionBudget.class,
            "networking.k8s.io/v1 NetworkPolicy", V1NetworkPolicy.class);

    private final List<Object> objects;

    private Manifests(List<Object> objects) {
        this.objects = objects;
    }

    static Manifests of(String yaml) {
        return new Manifests(documents(yaml).stream().map(Manifests::typed).toList());
    }

    /** The documents of a file in YAML, as maps and lists. */
    static List<Map<String, Object>> documents(String yaml) {
        return StreamSupport.stream(new Yaml().<Map<String, Object>>loadAll(yaml).spliterator(), false)
                .map(document -> (Map<String, Object>) document).toList();
    }

    List<Object> all() {
        return objects;
    }

    <T> List<T> all(Class<T> type) {
        return objects.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static Object typed(Map<String, Object> document) {
        String kind = document.get("apiVersion") + " " + document.get("kind");
        Class<?> type = TYPES.get(kind);
        if (type == null) {
            throw new IllegalArgumentException("No manifest here should be a " + kind);
        }
        JsonElement json = JSON.getGson().toJsonTree(document);
        try {
            type.getMethod("validateJsonElement", JsonElement.class).invoke(null, json);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(kind + ": " + refused.getCause().getMessage(), refused.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return JSON.getGson().fromJson(json, type);
    }
}
