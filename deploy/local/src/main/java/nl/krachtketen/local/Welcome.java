package nl.krachtketen.local;

import nl.krachtketen.demo.DemoUser;

/** What a person sees when everything is ready: where to look, how to log in, what to try. */
record Welcome(Platform platform) {

    void print(double seconds) {
        long memory = platform.parts().stream().flatMap(part -> part.process().stream()).mapToLong(Memory::megabytes).sum();
        System.out.printf("%n  Krachtketen is ready after %.1f s, in %d MB of memory.%n%n", seconds, memory);
        System.out.printf("  %-20s %s%n", "dashboard", platform.url(ServiceName.REPORTING) + "/");
        platform.users().stream()
                .filter(user -> user.username().equals("regie-amsterdam") || user.username().equals("programmabureau"))
                .forEach(Welcome::print);
        for (ServiceName service : ServiceName.values()) {
            System.out.printf("  %-20s %s%n", service.module(), platform.url(service) + "/q/swagger-ui");
        }
        System.out.printf("  %-20s %s%n", "for partners", platform.url(ServiceName.REPORTING) + "/partners");
        System.out.printf("  %-20s %s%n", "keycloak", platform.settings().url(Port.KEYCLOAK) + "/admin/");
        System.out.printf("""

                  Try it:
                    TOKEN=$(./krachtketen token vrouwencentrum-amsterdam)
                    curl -H "Authorization: Bearer $TOKEN" "%s/v1/offerings?municipality=GM0363"

                  More:  ./krachtketen status    ./krachtketen --help    stop: Ctrl-C or ./krachtketen down
                """, platform.url(ServiceName.PLACEMENT));
    }

    private static void print(DemoUser user) {
        System.out.printf("  %-20s   log in as %s, password %s%n", "", user.username(), user.password());
    }
}
