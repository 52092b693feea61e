namespace CcgAssurance.Web.Features.Evidence.CcgView;

/// <summary>Where the view of a domain or theme for those who see no drafts is: other pages of the quarter show it as well.</summary>
public static class CcgFocus
{
    public const string View = "/Features/Evidence/CcgView/CcgFocus.cshtml";
}
