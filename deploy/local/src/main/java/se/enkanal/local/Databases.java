package se.enkanal.local;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** The databases of the PostgreSQL that listens at this port. */
public record Databases(int port) {

    public static final String USER = "postgres";
    /** Nobody checks it, as connections from this machine are trusted; for clients that insist on one. */
    public static final String PASSWORD = "postgres";

    /** Unless it is there already. */
    public Databases create(String name) {
        try (var connection = connect("postgres");
                var question = connection.prepareStatement("select 1 from pg_database where datname = ?");
                var order = connection.createStatement()) {
            question.setString(1, name);
            if (!question.executeQuery().next()) {
                order.execute("create database " + order.enquoteIdentifier(name, true));
            }
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException("The database %s could not be created".formatted(name), e);
        }
    }

    /** With whoever is still connected to it. */
    public void drop(String name) {
        try (var connection = connect("postgres");
                var order = connection.createStatement()) {
            order.execute("drop database if exists %s with (force)".formatted(order.enquoteIdentifier(name, true)));
        } catch (SQLException e) {
            throw new IllegalStateException("The database %s could not be dropped".formatted(name), e);
        }
    }

    public Connection connect(String database) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl(database));
        return source.getConnection(USER, PASSWORD);
    }

    public String jdbcUrl(String database) {
        return "jdbc:" + reactiveUrl(database);
    }

    public String reactiveUrl(String database) {
        return "postgresql://localhost:%d/%s".formatted(port, database);
    }
}
