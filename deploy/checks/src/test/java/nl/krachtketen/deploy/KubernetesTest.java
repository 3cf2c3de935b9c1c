package nl.krachtketen.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1EnvVar;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1PodSpec;
import io.kubernetes.client.openapi.models.V1Probe;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The manifests hold what docs/operations.md promises. Kustomize, which is part of kubectl, puts them together; where it is
 * missing, these are skipped. No cluster has seen them.
 */
class KubernetesTest {

    private static String rendered;
    private static Manifests manifests;

    @BeforeAll
    static void render() {
        assumeTrue(Repository.has("kubectl"), "kubectl is not installed here");
        rendered = Repository.run(List.of("kubectl", "kustomize", "deploy/kubernetes/overlays/example"));
        manifests = Manifests.of(rendered);
    }

    @Test
    void aFieldThatKubernetesDoesNotKnowIsNoticed() {
        assertThatThrownBy(() -> Manifests.of(rendered.replaceFirst("readOnlyRootFilesystem", "readOnlyRootFileSystem")))
                .hasMessageContaining("readOnlyRootFileSystem");
    }

    @Test
    void eachServiceHasAllItNeeds() {
        var expected = Repository.SERVICES.stream().map(service -> service + "-service").toList();
        assertThat(manifests.all(V1Deployment.class)).extracting(object -> object.getMetadata().getName())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(manifests.all(V1Service.class)).allSatisfy(service -> {
            assertThat(service.getSpec().getSelector()).containsEntry("app.kubernetes.io/name", service.getMetadata().getName());
            assertThat(service.getSpec().getPorts().getFirst().getTargetPort().getStrValue()).isEqualTo("http");
        }).extracting(object -> object.getMetadata().getName()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(manifests.all(V2HorizontalPodAutoscaler.class)).extracting(object -> object.getSpec().getScaleTargetRef().getName())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(manifests.all(V1PodDisruptionBudget.class)).allSatisfy(budget ->
                assertThat(budget.getSpec().getSelector().getMatchLabels()).containsEntry("app.kubernetes.io/name", budget.getMetadata().getName()))
                .extracting(object -> object.getMetadata().getName()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void noReplicaIsOneTooMany() {
        int partitions = Repository.table("deploy/kafka/topics.txt").stream().filter(topic -> topic[0].equals("chain-events"))
                .mapToInt(topic -> Integer.parseInt(topic[1])).findFirst().orElseThrow();
        assertThat(manifests.all(V2HorizontalPodAutoscaler.class)).allSatisfy(scaling -> {
            assertThat(scaling.getSpec().getMinReplicas()).isEqualTo(2);
            assertThat(scaling.getSpec().getMaxReplicas()).isEqualTo(partitions);
        });
    }

    @Test
    void aPodHasNoMoreRightsThanItNeeds() {
        assertThat(pods()).hasSize(4).allSatisfy(pod -> {
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            assertThat(pod.getEnableServiceLinks()).isFalse();
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
            assertThat(pod.getHostNetwork()).isNull();
            assertThat(pod.getVolumes()).allMatch(volume -> volume.getHostPath() == null);
        });
        assertThat(containers()).allSatisfy(container -> {
            var context = container.getSecurityContext();
            assertThat(context.getReadOnlyRootFilesystem()).isTrue();
            assertThat(context.getAllowPrivilegeEscalation()).isFalse();
            assertThat(context.getPrivileged()).isNull();
            assertThat(context.getCapabilities().getDrop()).containsExactly("ALL");
        });
    }

    @Test
    void itRunsAsTheUserThatTheImageIsMadeFor() {
        assertThat(pods()).allSatisfy(pod -> Repository.SERVICES.forEach(service ->
                assertThat(Repository.read(service + "-service/Dockerfile")).contains("USER %d:%d\n".formatted(
                        pod.getSecurityContext().getRunAsUser(), pod.getSecurityContext().getRunAsGroup()))));
    }

    @Test
    void theImagesAreTheOnesThatTheBuildMakes() {
        String compose = Repository.read("docker-compose.yml");
        assertThat(containers()).extracting(V1Container::getImage).allSatisfy(image -> {
            String name = image.replaceFirst("^registry\\.example/", "").replaceFirst(":[^:/]+$", "");
            assertThat(compose).contains("image: " + name + "\n");
            assertThat(image).doesNotEndWith(":latest").matches(".*:[^:/]+$");
        });
    }

    @Test
    void resourcesAreAskedForAndLimited() {
        assertThat(containers()).allSatisfy(container -> {
            assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
            assertThat(container.getResources().getLimits()).containsKeys("cpu", "memory");
            assertThat(container.getResources().getLimits().get("memory")).isEqualTo(container.getResources().getRequests().get("memory"));
        });
    }

    @Test
    void probesAskTheRightQuestions() {
        assertThat(containers()).allSatisfy(container -> {
            assertThat(List.of(path(container.getStartupProbe()), path(container.getReadinessProbe()), path(container.getLivenessProbe())))
                    .containsExactly("/q/health/ready", "/q/health/group/serving", "/q/health/live");
            assertThat(container.getPorts()).singleElement().satisfies(port -> {
                assertThat(port.getName()).isEqualTo("http");
                assertThat(container.getEnv()).anyMatch(variable -> variable.getName().equals("QUARKUS_HTTP_PORT")
                        && variable.getValue().equals(port.getContainerPort().toString()));
            });
        });
    }

    @Test
    void aReplicaLeavesInOrderAndNotTogetherWithAnother() {
        assertThat(manifests.all(V1Deployment.class)).allSatisfy(deployment ->
                assertThat(deployment.getSpec().getStrategy().getRollingUpdate().getMaxUnavailable().getIntValue()).isZero());
        assertThat(containers()).allSatisfy(container ->
                assertThat(container.getLifecycle().getPreStop().getExec().getCommand()).containsExactly("sleep", "10"));
        assertThat(pods()).allSatisfy(pod -> {
            assertThat(pod.getTerminationGracePeriodSeconds()).isGreaterThan(30);
            assertThat(pod.getTopologySpreadConstraints()).extracting("topologyKey")
                    .containsExactly("topology.kubernetes.io/zone", "kubernetes.io/hostname");
            assertThat(pod.getTopologySpreadConstraints()).allSatisfy(spread ->
                    assertThat(spread.getLabelSelector().getMatchLabels()).containsKey("app.kubernetes.io/name"));
        });
    }

    @Test
    void everythingIsRefusedThatIsNotNeeded() {
        var policies = manifests.all(V1NetworkPolicy.class);
        assertThat(policies).anySatisfy(policy -> {
            assertThat(policy.getSpec().getPodSelector().getMatchLabels()).isNullOrEmpty();
            assertThat(policy.getSpec().getPolicyTypes()).containsExactly("Ingress", "Egress");
            assertThat(policy.getSpec().getIngress()).isNullOrEmpty();
            assertThat(policy.getSpec().getEgress()).isNullOrEmpty();
        });
        assertThat(policies.stream().flatMap(policy -> Stream.ofNullable(policy.getSpec().getIngress()).flatMap(List::stream)))
                .allSatisfy(rule -> assertThat(rule.getFrom()).isNotEmpty());
        assertThat(policies.stream().flatMap(policy -> Stream.ofNullable(policy.getSpec().getEgress()).flatMap(List::stream)))
                .allSatisfy(rule -> {
                    assertThat(rule.getTo()).isNotEmpty();
                    assertThat(rule.getPorts()).isNotEmpty();
                });
    }

    @Test
    void secretsComeFromOutsideAndAreDocumented() {
        String guide = Repository.read("docs/operations.md");
        assertThat(rendered).doesNotContain("kind: Secret\n");
        assertThat(containers().stream().flatMap(container -> container.getEnv().stream()))
                .filteredOn(variable -> variable.getName().matches(".*(PASSWORD|SECRET|KEY)$"))
                .allSatisfy(variable -> {
                    var secret = variable.getValueFrom().getSecretKeyRef();
                    assertThat(guide.lines()).anyMatch(line -> line.contains("`" + secret.getName() + "`")
                            && line.contains("`" + secret.getKey() + "`"));
                });
    }

    @Test
    void everyNameIsOneThatTheServicesRead() {
        assertThat(manifests.all(V1Deployment.class)).allSatisfy(deployment -> {
            var read = Variables.of(deployment.getMetadata().getName());
            assertThat(container(deployment).getEnv()).extracting(V1EnvVar::getName).allMatch(read::know);
        });
        var read = Repository.SERVICES.stream().map(service -> Variables.of(service + "-service")).toList();
        assertThat(settings().getData().keySet()).allMatch(name -> read.stream().anyMatch(service -> service.know(name)));
        assertThat(read).noneMatch(service -> service.know("KRACHTKETEN_NOBODY_READS"));
    }

    @Test
    void theExtrasFitOnTop() throws IOException {
        Path overlay = Files.createDirectories(Repository.ROOT.resolve("deploy/checks/target/with-extras"));
        Files.writeString(overlay.resolve("kustomization.yaml"), """
                resources: [../../../kubernetes/overlays/example]
                components: [../../../kubernetes/components/consumer-lag, ../../../kubernetes/components/traces]
                """);
        String extended = Repository.run(List.of("kubectl", "kustomize", overlay.toString()));
        assertThat(Manifests.documents(extended)).extracting(object -> object.get("kind")).contains("ScaledObject")
                .doesNotContain("HorizontalPodAutoscaler");
        assertThat(extended).contains("QUARKUS_OTEL_SDK_DISABLED: \"false\"", "name: traces");
    }

    private static V1ConfigMap settings() {
        return manifests.all(V1ConfigMap.class).stream()
                .filter(map -> map.getMetadata().getName().startsWith("krachtketen-settings")).findFirst().orElseThrow();
    }

    private static String path(V1Probe probe) {
        return probe.getHttpGet().getPath();
    }

    private static List<V1PodSpec> pods() {
        return manifests.all(V1Deployment.class).stream().map(deployment -> deployment.getSpec().getTemplate().getSpec()).toList();
    }

    private static List<V1Container> containers() {
        return manifests.all(V1Deployment.class).stream().map(KubernetesTest::container).toList();
    }

    private static V1Container container(V1Deployment deployment) {
        return deployment.getSpec().getTemplate().getSpec().getContainers().getFirst();
    }
}
