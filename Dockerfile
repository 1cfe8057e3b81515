# Build: the same command a person uses, without the tests.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY .mvn .mvn
COPY pom.xml openapi.yaml README.md NOTICE ./
COPY src src
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jre
WORKDIR /trackfit
# Layers from what changes least to what changes most. Root owns them: the service only reads.
COPY --from=build /build/target/quarkus-app/lib/ lib/
COPY --from=build /build/target/quarkus-app/quarkus/ quarkus/
COPY --from=build /build/target/quarkus-app/quarkus-run.jar ./
COPY --from=build /build/target/quarkus-app/app/ app/
# Files of imports, up to a gigabyte each, lie here while they are read: a place that may be mounted, and is not memory.
RUN install -d -o 10001 -g 10001 /imports
USER 10001:10001
EXPOSE 8080
# In a container the database is another container's business; this is its name in deploy/compose.
ENV QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://postgres:5432/trackfit \
    QUARKUS_DATASOURCE_USERNAME=trackfit \
    TRACKFIT_INGEST_DIRECTORY=/imports
# The shell speaks HTTP itself: no client program has to be in the image.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /q/health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r status <&3 && [[ $status == *' 200 '* ]]"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]
