namespace CcgAssurance.Web.Features.Publication.Release;

/// <summary>What a side can decide about a final report.</summary>
public enum ReleaseChoice
{
    Release,
    Refuse,
}

/// <summary>How the choice is written for people.</summary>
public static class ReleaseChoiceText
{
    public static string DisplayText(this ReleaseChoice choice) => choice switch
    {
        ReleaseChoice.Release => "Release it to the public",
        ReleaseChoice.Refuse => "Do not release it",
    };
}
