namespace CcgAssurance.Web.Features.Home;

/// <summary>Of which groups a lead sees the work.</summary>
public enum WorkScope
{
    /// <summary>Those that the lead leads, and those that nobody leads by name.</summary>
    Own,

    /// <summary>All of the area team.</summary>
    AreaTeam,
}

/// <summary>How they are written in an address.</summary>
public static class WorkScopeText
{
    public static string Slug(this WorkScope scope) => scope switch
    {
        WorkScope.Own => "mine",
        WorkScope.AreaTeam => "all",
    };

    /// <summary>What an address asks for; null for nothing or nonsense.</summary>
    public static WorkScope? Parse(string? slug) =>
        Enum.GetValues<WorkScope>().Cast<WorkScope?>().FirstOrDefault(scope => scope!.Value.Slug() == slug);
}
