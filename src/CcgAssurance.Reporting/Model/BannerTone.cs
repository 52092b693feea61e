namespace CcgAssurance.Reporting.Model;

/// <summary>What a banner stands for. The words say it too; the tone never says it alone.</summary>
public enum BannerTone
{
    /// <summary>Nothing is settled yet.</summary>
    Provisional,

    /// <summary>The headline is "assured".</summary>
    Assured,

    /// <summary>The headline is "not assured".</summary>
    NotAssured,
}
