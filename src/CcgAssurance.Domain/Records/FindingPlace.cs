using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Records;

/// <summary>Where to do what a finding asks for, when that is another page than the one on which it is shown.</summary>
/// <param name="Kind">The kind of page.</param>
/// <param name="Focus">The domain or theme, where the page or the item on it is about one.</param>
/// <param name="Id">The key of the item or answer, where the page is about one.</param>
public sealed record FindingPlace(FindingPlaceKind Kind, Focus? Focus = null, Guid? Id = null)
{
    /// <summary>The page of the quarter's meeting.</summary>
    public static FindingPlace Meeting { get; } = new(FindingPlaceKind.Meeting);

    /// <summary>The page of the group's answer to a draft.</summary>
    public static FindingPlace Response { get; } = new(FindingPlaceKind.Response);

    /// <summary>The page of a domain or theme.</summary>
    public static FindingPlace On(Focus focus) => new(FindingPlaceKind.Focus, focus);

    /// <summary>The page of an item of the report.</summary>
    public static FindingPlace Item(Guid id, Focus focus) => new(FindingPlaceKind.Item, focus, id);

    /// <summary>The page of one answer of the group.</summary>
    public static FindingPlace Answer(Guid id) => new(FindingPlaceKind.Answer, Id: id);
}

/// <summary>The kinds of page on which something can be done about a finding.</summary>
public enum FindingPlaceKind
{
    /// <summary>The quarter's meeting.</summary>
    Meeting,

    /// <summary>A domain or theme.</summary>
    Focus,

    /// <summary>An achievement, issue or action.</summary>
    Item,

    /// <summary>The group's answer to a draft.</summary>
    Response,

    /// <summary>One judgement or issue in that answer.</summary>
    Answer,
}
