namespace QualityDomain.Parents;

/// <summary>One guardian of one child, as the class teacher sees it: the slip, the link, the paper.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Slip">The slip that could still be used; null: none.</param>
/// <param name="Link">The link in force; null: none.</param>
/// <param name="Consent">The consent that holds; null: none.</param>
public sealed record Seat(long PupilId, int Number, Slip? Slip, Guardianship? Link, PaperConsent? Consent)
{
    /// <summary>«не выдан / выдан / подключён».</summary>
    public SeatState State => Link is not null ? SeatState.Linked : Slip is not null ? SeatState.Issued : SeatState.Empty;

    /// <summary>The guardians of a child in their order: as many as usual, and more where more were there.</summary>
    public static ValueList<Seat> Of(long pupilId, IEnumerable<Slip> slips, IEnumerable<Guardianship> links, IEnumerable<PaperConsent> consents, DateTimeOffset now)
    {
        var open = slips.Where(slip => slip.PupilId == pupilId && slip.IsOpenAt(now)).ToList();
        var linked = links.Where(link => link.PupilId == pupilId && link.InForce).ToList();
        var signed = consents.Where(consent => consent.PupilId == pupilId && consent.Holds).ToList();
        var most = open.Select(slip => slip.Number).Concat(linked.Select(link => link.Number)).Concat(signed.Select(consent => consent.Number)).Append(Slip.UsualGuardians).Max();
        return
        [
            .. Enumerable.Range(1, most).Select(number => new Seat(
                pupilId, number,
                open.FindLast(slip => slip.Number == number), linked.Find(link => link.Number == number), signed.Find(consent => consent.Number == number))),
        ];
    }
}

/// <summary>How far a guardian's way to the child has come.</summary>
public enum SeatState
{
    Empty,
    Issued,
    Linked,
}
