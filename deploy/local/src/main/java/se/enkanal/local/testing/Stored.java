package se.enkanal.local.testing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What lies in the database of the service under test, seen by somebody with nothing but the database. */
public final class Stored {

    public static List<Map<String, Object>> rows(String sql, Object... parameters) {
        return rows(Parts.database(), sql, parameters);
    }

    /** To the server, beside this service's own database. */
    public static void order(String sql) {
        rows("postgres", sql, new Object[0]);
    }

    private static List<Map<String, Object>> rows(String database, String sql, Object[] parameters) {
        try (var connection = Parts.databases().connect(database);
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            if (!statement.execute()) {
                return List.of();
            }
            var result = statement.getResultSet();
            var rows = new ArrayList<Map<String, Object>>();
            while (result.next()) {
                var row = new LinkedHashMap<String, Object>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.put(result.getMetaData().getColumnName(i), result.getObject(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static long count(String table) {
        return (Long) rows("select count(*) from " + table).getFirst().get("count");
    }

    private Stored() {}
}
