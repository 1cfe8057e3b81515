-- One profile with ten skills, for wrk.
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = [[{"skills":["Python","SQL","Apache Spark","Kafka","Airflow","dbt","Docker","AWS","PyTorch","Snowflake"],"experienceYears":3}]]
