namespace CcgAssurance.Web.Infrastructure.Limits;

/// <summary>What nobody may do any number of times: guess a secret, or have the server do much work.</summary>
public enum LimitedUse
{
    /// <summary>Try to log in.</summary>
    LogIn,

    /// <summary>Ask for a link with which a forgotten password is replaced, or follow it.</summary>
    Reset,

    /// <summary>Try the code with which a new installation is set up.</summary>
    SetUpCode,

    /// <summary>Follow the link with which somebody is invited.</summary>
    Invitation,

    /// <summary>Send a file.</summary>
    Upload,

    /// <summary>Fetch a document or a file.</summary>
    Download,

    /// <summary>Fetch a table of what many records say.</summary>
    Export,
}

/// <summary>The words for what is limited.</summary>
public static class LimitedUses
{
    /// <summary>What was done too often, as people read it.</summary>
    public static string DisplayText(this LimitedUse use) => use switch
    {
        LimitedUse.LogIn => "Tries to log in",
        LimitedUse.Reset => "Password resets",
        LimitedUse.SetUpCode => "Set-up codes",
        LimitedUse.Invitation => "Invitations",
        LimitedUse.Upload => "Uploads",
        LimitedUse.Download => "Downloads of documents",
        LimitedUse.Export => "Downloads of tables",
    };
}
