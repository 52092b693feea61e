using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Quarters;

/// <summary>A page of a quarter on which to do what a finding asks for.</summary>
/// <param name="Kind">The kind of page.</param>
/// <param name="Focus">The domain or theme, where the page or the item on it is about one.</param>
/// <param name="Id">The key of the item or answer, where the page is about one.</param>
public sealed record QuarterPlace(QuarterPlaceKind Kind, Focus? Focus = null, Guid? Id = null) : FindingPlace
{
    /// <summary>The page of the quarter's meeting.</summary>
    public static QuarterPlace Meeting { get; } = new(QuarterPlaceKind.Meeting);

    /// <summary>The page of the group's answer to a draft.</summary>
    public static QuarterPlace Response { get; } = new(QuarterPlaceKind.Response);

    /// <summary>The page of a domain or theme.</summary>
    public static QuarterPlace On(Focus focus) => new(QuarterPlaceKind.Focus, focus);

    /// <summary>The page of an item of the report.</summary>
    public static QuarterPlace Item(Guid id, Focus focus) => new(QuarterPlaceKind.Item, focus, id);

    /// <summary>The page of one answer of the group.</summary>
    public static QuarterPlace Answer(Guid id) => new(QuarterPlaceKind.Answer, Id: id);
}

/// <summary>The pages of a quarter on which something can be done about a finding.</summary>
public enum QuarterPlaceKind
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
