using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using QualityBot.Engine;
using QualityBot.Storage;
using QualityDomain.People.PupilNames;

namespace QualityBot.Names;

/// <summary>The names of a school as an encrypted file and back: AES-256-GCM, a fresh nonce each time, bound to the school.</summary>
/// <remarks>Four bytes of the form, the nonce, the tag, the cyphertext. A file of another school, or one that was touched, does not open.</remarks>
internal static class SealedNames
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private static ReadOnlySpan<byte> Form => "QBN1"u8;

    public static byte[] Seal(IReadOnlyList<PupilName> names, long school, byte[] key)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(names.Select(name => new Entry(name.PupilId, name.Family, name.Given, name.Patronymic)), StageJson.Options);
        var whole = new byte[Form.Length + NonceBytes + TagBytes + plain.Length];
        Form.CopyTo(whole);
        var nonce = whole.AsSpan(Form.Length, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var cypher = new AesGcm(key, TagBytes);
        cypher.Encrypt(nonce, plain, whole.AsSpan(Form.Length + NonceBytes + TagBytes), whole.AsSpan(Form.Length + NonceBytes, TagBytes), BoundTo(school));
        CryptographicOperations.ZeroMemory(plain);
        return whole;
    }

    /// <exception cref="StoreException">Another secret sealed it, it is another school's, or it was damaged.</exception>
    public static IReadOnlyList<PupilName> Open(ReadOnlySpan<byte> whole, long school, byte[] key)
    {
        if (whole.Length < Form.Length + NonceBytes + TagBytes || !whole[..Form.Length].SequenceEqual(Form))
        {
            throw new StoreException(Texts.NamesDamaged);
        }

        var plain = new byte[whole.Length - Form.Length - NonceBytes - TagBytes];
        try
        {
            using var cypher = new AesGcm(key, TagBytes);
            cypher.Decrypt(whole.Slice(Form.Length, NonceBytes), whole[(Form.Length + NonceBytes + TagBytes)..], whole.Slice(Form.Length + NonceBytes, TagBytes), plain, BoundTo(school));
        }
        catch (CryptographicException other)
        {
            throw new StoreException(Texts.NamesDoNotOpen, other);
        }

        return [.. JsonSerializer.Deserialize<Entry[]>(plain, StageJson.Options)!.Select(entry => new PupilName(entry.Id, entry.F, entry.I, entry.O))];
    }

    /// <summary>The shape of an entry in the file: only what cannot be computed.</summary>
    private sealed record Entry(long Id, string F, string I, string? O);

    private static byte[] BoundTo(long school)
    {
        var bound = new byte[Form.Length + sizeof(long)];
        Form.CopyTo(bound);
        BinaryPrimitives.WriteInt64LittleEndian(bound.AsSpan(Form.Length), school);
        return bound;
    }
}
