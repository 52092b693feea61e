namespace CcgAssurance.Data;

/// <summary>The databases that the application can keep its records in.</summary>
public enum DatabaseProvider
{
    /// <summary>One file, nothing to install; the default.</summary>
    Sqlite,

    /// <summary>Microsoft SQL Server.</summary>
    SqlServer,

    /// <summary>PostgreSQL.</summary>
    PostgreSql,
}
