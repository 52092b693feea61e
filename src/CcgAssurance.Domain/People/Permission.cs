namespace CcgAssurance.Domain.People;

/// <summary>Something that the application lets some roles do. Every endpoint names the one it needs.</summary>
public enum Permission
{
    /// <summary>See the list of the clinical commissioning groups in one's own scope.</summary>
    ListCcgs,

    /// <summary>See what the area team is drafting, before anybody else does.</summary>
    ViewDrafts,

    /// <summary>Record the area team's judgements on the domains.</summary>
    JudgeDomains,
}

/// <summary>What each permission allows, in a sentence, for the permission table.</summary>
public static class Permissions
{
    /// <summary>What the permission allows.</summary>
    public static string Describe(this Permission permission) => permission switch
    {
        Permission.ListCcgs => "See the list of clinical commissioning groups in your scope",
        Permission.ViewDrafts => "See the area team's drafts and their history",
        Permission.JudgeDomains => "Record judgements on the domains",
    };
}
