namespace CcgAssurance.Web.Components;

/// <summary>What a notification banner says.</summary>
public enum NhsBannerType
{
    /// <summary>Something to know that is not about the page itself.</summary>
    Information,

    /// <summary>What was just done has worked. Takes the focus.</summary>
    Success,
}
